package io.github.onoffice4j.sandbox.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contact data of addresses: flat values on create, actions on modify, a key per entry on read. */
class AddressContactTest {

    private static final String ALL =
            "{'data':['phone','mobile','fax','email','Telefon1','Telefax1','Email','defaultphone']}";

    private final RecordsApi api = RecordsApi.ofDefaultTenant(0);

    @ParameterizedTest(name = "{0} reads as {1}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{}                             # {id=31, Telefon1=, Telefax1=, Email=}",
                "{'phone':'0241 1'}             # {id=31, phone__13021=0241 1, Telefon1=0241 1, Telefax1=, Email=}",
                "{'phone':'0171 23456'}         # {id=31, mobile__13021=0171 23456, Telefon1=0171 23456, Telefax1=, Email=}",
                "{'phone_private':'0241 1','phone':'0241 2','default_phone':'0241 2'} # {id=31,"
                        + " phoneprivate__13021=0241 1, phone__13023=0241 2, Telefon1=0241 2, Telefax1=, Email=}",
                "{'fax_business':'0241 3','email':'a@example.org'} # {id=31, faxbusiness__13021=0241 3,"
                        + " email__13023=a@example.org, Telefon1=, Telefax1=0241 3, Email=a@example.org}",
                "{'Email':'a@example.org'}      # {id=31, email__13021=a@example.org, Telefon1=, Telefax1=,"
                        + " Email=a@example.org}",
                "{'phone':''}                   # {id=31, Telefon1=, Telefax1=, Email=}",
            })
    void createTakesOneValueOfEach(String parameters, String elements) {
        long id = api.create("address", parameters);
        assertThat(api.elements("address", id, ALL)).hasToString(elements);
    }

    @ParameterizedTest(name = "{0} fails with {1}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{'phone':'1','default_phone':'2'} # 260 The default entry \"2\" must also be passed as normal, private,"
                        + " business or mobile entry",
                "{'email':'a@b.de','default_fax':'a@b.de'} # 258 The default entry \"a@b.de\" must also be passed as"
                        + " normal, private or business entry",
                "{'phone':['1']}                   # 294 Invalid data type for parameter phone",
                "{'defaultphone':'1'}              # 75 Unknown field: \"defaultphone\"",
            })
    void createFails(String parameters, String failure) {
        assertThat(api.failure("create", "address", "", parameters)).isEqualTo(failure);
        assertThat(api.read("address", "{}").total()).isZero();
    }

    @ParameterizedTest(name = "{0} leaves {1}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{'phone':{'action':'modify','oldvalue':'1','newvalue':'9'}} # phone__13021=9, phoneprivate__13023=2;"
                        + " Telefon1=9",
                "{'phone':{'action':'modify','oldvalue':'2','newvalue':'9','default':true}} # phone__13021=1,"
                        + " phoneprivate__13023=9; Telefon1=9",
                "{'phone':{'action':'delete','oldvalue':'1'}}                # phoneprivate__13023=2; Telefon1=2",
                "{'phone_private':{'action':'delete','oldvalue':'2'}}        # phone__13021=1; Telefon1=1",
                "{'phone':{'action':'add','newvalue':'9','default':true}}    # phone__13021=1, phoneprivate__13023=2,"
                        + " phone__13025=9; Telefon1=9",
                "{'phone':{'action':'add','newvalue':'9'}}                   # phone__13021=1, phoneprivate__13023=2;"
                        + " Telefon1=1",
            })
    void modifyTakesActions(String parameters, String left) {
        long id = api.create("address", "{'phone':'1','phone_private':'2'}");
        api.modify("address", id, parameters);
        assertThat(api.elements("address", id, "{'data':['phone','Telefon1']}"))
                .hasToString("{id=31, " + left.replace(";", ",") + "}");
    }

    @ParameterizedTest(name = "{0} fails with {1}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{'phone':'9'}                                      # 75 Unknown field: \"phone\"",
                "{'email_private':'a@b.de'}                         # 75 Unknown field: \"email_private\"",
                "{'Telefon1':'9'}                                   # 75 Unknown field: \"Telefon1\"",
                "{'default_phone':'1'}                              # 75 Unknown field: \"default_phone\"",
                "{'phone':{}}                                       # 81 Missing type for phone action",
                "{'phone':{'action':'replace'}}                     # 82 Invalid type for phone action: replace",
                "{'phone':{'action':'delete','oldvalue':'9'}}       # 83 Unknown phone record: 9",
                "{'phone':{'action':'add'}}                         # 85 Missing phone value",
                "{'phone':{'action':'delete'}}                      # 86 Missing phone record identifier",
                "{'phone':{'action':'delete','oldvalue':'2'}}       # 87 Ambiguous phone record identifier: 2",
            })
    void modifyFails(String parameters, String failure) {
        long id = api.create("address", "{'phone':'1','phone_private':'2'}");
        api.modify("address", id, "{'phone':{'action':'add','newvalue':'2'}}");
        assertThat(api.failure("modify", "address", Long.toString(id), parameters))
                .isEqualTo(failure);
    }

    @Test
    void filtersByEmailSearchAllEntriesAndThoseByMainFieldTheMainOne() {
        long id = api.create("address", "{'email':'a@example.org','email_private':'b@example.org'}");
        api.create("address", "{'email':'c@example.org'}");
        assertThat(api.read("address", "{'filter':{'email':[{'op':'=','val':'B@example.org'}]}}")
                        .records())
                .extracting(record -> record.id())
                .containsExactly(id);
        assertThat(api.read("address", "{'filter':{'email':[{'op':'not like','val':'%b@%'}]}}")
                        .total())
                .isEqualTo(1);
        assertThat(api.read("address", "{'filter':{'Email':[{'op':'=','val':'b@example.org'}]}}")
                        .total())
                .isZero();
    }

    @Test
    void checkDuplicateSilentlyOverwritesTheFirstAddressWithTheEmail() {
        long first = api.create("address", "{'Name':'Eins','email':'x@example.org','email_private':'a@example.org'}");
        api.create("address", "{'Name':'Zwei','email':'a@example.org'}");
        assertThat(api.create("address", "{'Name':'Drei','email':'A@example.org','checkDuplicate':true}"))
                .isEqualTo(first);
        assertThat(api.elements("address", first, "{'data':['Name']}")).hasToString("{id=31, Name=Drei}");
        assertThat(api.create(
                        "address",
                        "{'Name':'Vier','email':'a@example.org','checkDuplicate':1,'noOverrideByDuplicate':1}"))
                .isEqualTo(first);
        assertThat(api.elements("address", first, "{'data':['Name']}")).hasToString("{id=31, Name=Drei}");
        assertThat(api.create("address", "{'Name':'Fünf','email':'a@example.org'}"))
                .isEqualTo(35);
    }
}
