package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters of the wrong type and values out of range, refused with their name. */
class ParameterTypesTest extends SandboxTest {
    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "read estate          | {'listlimit':'many'}            | 228 Expected integer: listlimit",
                "read estate          | {'formatoutput':[]}             | 294 Invalid data type for parameter"
                        + " formatoutput",
                "read agentslog       | {'estateid':'x'}                | 228 Expected integer: estateid",
                "read task            | {'listoffset':null}             | 144 Invalid field in input data:"
                        + " \"listoffset\"",
                "read task            | {'sortby':{'Nr':'ASC'}}         | 144 Invalid field in input data: \"sortby\"",
                "read basicsettings   | {'data':'all'}                  | 294 Invalid data type for parameter data",
                "read impressum       | {'data':'firma'}                | 74 Array expected: data",
                "read impressum       | {'data':[['firma']]}            | 227 Expected string: data",
                "read userphoto       | {'messengerUIds':['x']}         | 228 Expected integer: messengerUIds",
                "create relation      | {'parentid':{'a':1}}            | 228 Expected integer: parentid",
                "create workinglist   | {'listName':['x']}              | 227 Expected string: listName",
                "modify timetracking  | {'track':2}                     | 255 Invalid value for parameter \"track\"",
                "get file estate      | {'estateid':1001,'includeImageUrl':'huge'} | 255 Invalid value for parameter"
                        + " \"includeImageUrl\"",
                "get appointmentList  | {'data':'id'}                   | 74 Array expected: data",
                "get search estate    | {'input':'x','includeThumbnail':'large'} | 255 Invalid value for parameter"
                        + " \"includeThumbnail\"",
                "get estatepictures   | {'publicationSetting':'Radio'}  | 255 Invalid value for parameter"
                        + " \"publicationSetting\"",
                "get getlink estate   | {'recordId':1001,'type':'user'} | 156 Access violation",
                "get checkuserrecordsright | {'recordIds':['x']}        | 185 Missing or invalid record ids",
                "get pdf              | {'addressids':'all'}            | 228 Expected integer: addressids",
                "do sendmail          | {'subject':['x']}               | 227 Expected string: subject",
                "do emailassignments  | {'addressIds':5001}             | 298 AddressIds must be of type array",
                "do emailassignments  | {MAIL,'addressIds':['x']}       | 299 AddressIds values must be of type integer",
                "do priceOffer        | {'priceOffer':'1,50'}           | 214 Invalid price format!",
                "do unlockProvider    | {'extendedclaim':[]}            | 193 Parameter extendedclaim is required, but"
                        + " missing, empty or invalid",
                "do unlockProvider    | {'extendedclaim':'c','isRegularCustomer':7} | 255 Invalid value for parameter"
                        + " \"isRegularCustomer\"",
                "do transactionRefund | {'transactionid':'x'}           | 228 Expected integer: transactionid"
            })
    void a_wrong_value_is_refused_with_its_name(String action, String parameters, String error) {
        String mail =
                "'emailidentity':'ebeispiel@example.org','messageid':'<m1@example.org>','uid':17,'folder':'INBOX'";
        assertThat(api.error(action, parameters.replace("MAIL", mail))).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "read estate       | {'listlimit':'3','formatoutput':'true','filter':[],'unknown':{}}",
                "read task         | {'listlimit':'','relatedAddressId':[5001]}",
                "get users         | {'userfilter':null,'groupId':''}",
                "get templates     | {'type':'mail','mailtemplateids':61,'list':1}",
                "get file address  | {'addressid':'5001','listlimit':'500'}",
                "modify timetracking | {'track':true}"
            })
    void what_the_api_takes_in_another_form_is_taken(String action, String parameters) {
        assertThat(api.error(action, parameters)).isEqualTo("0 OK");
    }
}
