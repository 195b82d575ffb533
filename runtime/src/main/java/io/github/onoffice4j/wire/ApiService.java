package io.github.onoffice4j.wire;

import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** The one address of the API, below the version, and the addresses of files. */
interface ApiService {

    @Streaming
    @POST("{version}/api.php")
    Call<ResponseBody> send(@Path("version") String version, @Body Transmission transmission);

    @Streaming
    @GET
    Call<ResponseBody> get(@Url String url);
}
