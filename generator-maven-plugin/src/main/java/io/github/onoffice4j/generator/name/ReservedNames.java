package io.github.onoffice4j.generator.name;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that generated code must not give, because something else in its scope has them. */
final class ReservedNames {

    private static final String KEYWORDS =
            "abstract assert boolean break byte case catch char class const continue default do"
                    + " double else enum extends final finally float for goto if implements import instanceof int interface long"
                    + " native new package private protected public return short static strictfp super switch synchronized this"
                    + " throw throws transient try void volatile while true false null _ var record yield sealed permits when";

    private static final String OBJECT = "getClass hashCode equals clone toString notify notifyAll wait finalize";

    /** Names of devices, which no file on Windows can have. */
    private static final String DEVICES = "CON PRN AUX NUL COM1 COM2 COM3 COM4 COM5 COM6 COM7 COM8 COM9"
            + " LPT1 LPT2 LPT3 LPT4 LPT5 LPT6 LPT7 LPT8 LPT9";

    private static final String JAVA_TYPES =
            "Object String Integer Long Short Byte Boolean Character Double Float Number Math"
                    + " Enum Record Override Deprecated SafeVarargs SuppressWarnings FunctionalInterface Class Iterable Comparable"
                    + " CharSequence Thread Throwable Exception Error Void System Module Package Process Runnable StringBuilder"
                    + " Arrays Collection Collections List Map Set HashMap LinkedHashMap LinkedHashSet ArrayList Optional Locale Duration LocalDate"
                    + " LocalDateTime LocalTime BigDecimal URI Function Stream Collectors Generated NullMarked Nullable"
                    + " IllegalArgumentException IllegalStateException";

    private static final String RUNTIME_TYPES =
            "Choice Condition Order Field FieldBuilder ModuleFields Languages TextField"
                    + " IntegerField IdField DecimalField BooleanField DateField DateTimeField SingleSelectField MultiSelectField"
                    + " KeySetField UserField UserReference FileField ParkingLot ParkingLotField IdListField OrderableField"
                    + " NumberField OnOfficeRecord RecordData RecordModule Query QueryState Draft DraftState WriteTarget"
                    + " MultiSelectEdit ActionKind ActionType TaskType GeneratedModel OnOfficeModel ActionTypes Operation Page OnOffice"
                    + " FieldNotSelectedException Contact ContactField ContactChange GeoRange CountryForm DisplayQuery LargeChoice ChoiceTable ChoiceRow JsonCreator CompanionRule Region Regions RegionTree";

    /** Classes nested in those of large sets. */
    private static final String NESTED_TYPES = "Keys Labels Parents Table";

    /** Names of classes among the action kinds. */
    static final Set<String> CLASSES = union(KEYWORDS, DEVICES, JAVA_TYPES, RUNTIME_TYPES, NESTED_TYPES);

    /** Names of modules: of a record class and, in small letters, of its package. */
    static final Set<String> MODULES = union(KEYWORDS, DEVICES, JAVA_TYPES, RUNTIME_TYPES, NESTED_TYPES, "calls");

    /**
     * Names of fields: as constants of a record class, as enums, as methods of a draft, and behind {@code get} as methods of
     * a record.
     */
    static final Set<String> FIELDS = union(
            KEYWORDS,
            DEVICES,
            JAVA_TYPES,
            RUNTIME_TYPES,
            NESTED_TYPES,
            OBJECT,
            "MODULE FIELDS all",
            "create modify clear edit set write writeAction writable writeKeys with state key keys ids dateTimeOf timeOf"
                    + " validate validateModify values fromJson toJson withJson");

    /** Names of the constants of an enum. */
    static final Set<String> ENUM_CONSTANTS = Set.of("UNRECOGNIZED", "BY_KEY");

    /** Names of the methods of an enum. */
    static final Set<String> ENUM_METHODS = union(
            KEYWORDS,
            OBJECT,
            "values valueOf name ordinal compareTo getDeclaringClass describeConstable of indexByKey table key label labels parent children parents row rows"
                    + " isUnrecognized isActive");

    /** Names of the constants of an action kind. */
    static final Set<String> ACTION_CONSTANTS = Set.of("KIND");

    /** Names of the constants of the class of all regions. */
    static final Set<String> REGION_CONSTANTS = Set.of("UNRECOGNIZED", "TABLE");

    private ReservedNames() {}

    private static Set<String> union(String... lists) {
        return Stream.of(lists)
                .flatMap(list -> Arrays.stream(list.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
