package io.github.onoffice4j.wire;

import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

/** The one address of the API, below the version. */
interface ApiService {

    @Streaming
    @POST("{version}/api.php")
    Call<ResponseBody> send(@Path("version") String version, @Body Transmission transmission);
}
