package io.github.onoffice4j.generator.json;

import io.github.onoffice4j.generator.schema.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An object of a file, read strictly: what is missing, of a wrong type or not known is a problem, and reads as if it were
 * empty. Not safe for use by many threads.
 */
public final class Entry {

    /** The member by which a file tells the version of its form. */
    public static final String FORMAT_VERSION = "formatVersion";

    private final int line;
    private final String path;
    private final Map<String, SourceValue> members = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final FileProblems problems;

    private Entry(SourceValue value, String path, FileProblems problems) {
        this.line = value.line();
        this.path = path;
        this.problems = problems;
        if (value.content() instanceof Map<?, ?> map) {
            map.forEach((name, member) -> members.put((String) name, (SourceValue) member));
        } else {
            problems.expected("an object", path.isEmpty() ? "the file" : path, value);
        }
    }

    /**
     * Returns the object that a file consists of.
     *
     * @param value what the file holds; anything but an object is a problem
     * @param problems takes what is wrong
     */
    static Entry root(SourceValue value, FileProblems problems) {
        return new Entry(value, "", problems);
    }

    /**
     * Tells whether the file is of a form that can be read, by the number that tells its version; what is wrong is a problem.
     *
     * @param newest the newest version that can be read
     */
    public boolean isOfVersion(int newest) {
        Integer version = number(FORMAT_VERSION);
        if (version == null && !has(FORMAT_VERSION)) {
            missing(FORMAT_VERSION, "a whole number");
        } else if (version != null && version > newest) {
            expected(FORMAT_VERSION, newest + " or less, because this version of the plugin knows no newer form");
        } else if (version != null && version == 0) {
            expected(FORMAT_VERSION, "1 or more");
        }
        return version != null && version > 0 && version <= newest;
    }

    /** Tells whether it has no members. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /**
     * Reads a text that must be there.
     *
     * @param member its name
     */
    public String text(String member) {
        String text = textOrNull(member);
        if (!members.containsKey(member)) {
            missing(member, "a text");
        }
        return text == null ? "" : text;
    }

    /**
     * Reads a text that says what this is: another one is a problem.
     *
     * @param member its name
     * @param expected the only text it may be
     */
    public void constant(String member, String expected) {
        String found = text(member);
        if (!found.isEmpty() && !found.equals(expected)) {
            expected(member, "\"" + expected + "\"");
        }
    }

    /**
     * Reads a text, null when it is not there.
     *
     * @param member its name
     */
    public @Nullable String textOrNull(String member) {
        SourceValue value = member(member);
        if (value == null) {
            return null;
        }
        if (value.content() instanceof String text) {
            return text;
        }
        problems.expected("a text", path(member), value);
        return null;
    }

    /**
     * Reads a text, empty when it is not there.
     *
     * @param member its name
     */
    public String textOrEmpty(String member) {
        String text = textOrNull(member);
        return text == null ? "" : text;
    }

    /**
     * Reads the Java name beside a thing, if it has one, and gives it on; what is no name of its form is a problem.
     *
     * @param names takes the name, or throws {@link IllegalArgumentException}
     */
    public void name(Consumer<String> names) {
        String name = textOrNull("name");
        if (name != null) {
            try {
                names.accept(name);
            } catch (IllegalArgumentException e) {
                problems.add(line, path("name") + ": " + e.getMessage());
            }
        }
    }

    /**
     * Reads a whole number of 0 or more, null when it is not there.
     *
     * @param member its name
     */
    public @Nullable Integer number(String member) {
        Long number = wholeNumber(member, Integer.MAX_VALUE);
        return number == null ? null : number.intValue();
    }

    /**
     * Reads a whole number of 0 or more that must be there.
     *
     * @param member its name
     */
    public long count(String member) {
        Long number = wholeNumber(member, Long.MAX_VALUE);
        if (!members.containsKey(member)) {
            missing(member, "a whole number");
        }
        return number == null ? 0 : number;
    }

    private @Nullable Long wholeNumber(String member, long most) {
        SourceValue value = member(member);
        if (value == null) {
            return null;
        }
        boolean whole = value.content() instanceof Integer || value.content() instanceof Long;
        if (whole
                && value.content() instanceof Number number
                && number.longValue() >= 0
                && number.longValue() <= most) {
            return number.longValue();
        }
        problems.expected("a whole number", path(member), value);
        return null;
    }

    /**
     * Reads true or false; false when it is not there.
     *
     * @param member its name
     */
    public boolean flag(String member) {
        SourceValue value = member(member);
        if (value != null && !(value.content() instanceof Boolean)) {
            problems.expected("true or false", path(member), value);
        }
        return value != null && Boolean.TRUE.equals(value.content());
    }

    /**
     * Reads an object of texts by language.
     *
     * @param member its name
     */
    public Labels labels(String member) {
        Map<String, String> texts = new LinkedHashMap<>();
        SourceValue value = member(member);
        if (value != null && value.content() instanceof Map<?, ?> map) {
            map.forEach((language, text) ->
                    texts.put((String) language, label(path(member) + "." + language, (SourceValue) text)));
        } else if (value != null) {
            problems.expected("an object", path(member), value);
        }
        return Labels.of(texts);
    }

    private String label(String where, SourceValue value) {
        if (value.content() instanceof String text) {
            return text;
        }
        problems.expected("a text", where, value);
        return "";
    }

    /**
     * Reads a list of texts; a missing one is empty.
     *
     * @param member its name
     */
    public List<String> texts(String member) {
        List<String> texts = new ArrayList<>();
        for (SourceValue item : items(member)) {
            if (!(item.content() instanceof String)) {
                problems.expected("a text", path(member) + "[" + texts.size() + "]", item);
            }
            texts.add(item.content() instanceof String text ? text : "");
        }
        return texts;
    }

    /**
     * Reads a list of objects; a missing one is empty.
     *
     * @param member its name
     */
    public List<Entry> entries(String member) {
        List<Entry> entries = new ArrayList<>();
        for (SourceValue item : items(member)) {
            entries.add(new Entry(item, path(member) + "[" + entries.size() + "]", problems));
        }
        return entries;
    }

    /**
     * Reads a list of objects that are told apart by one of their members: two that are equal in it are a problem.
     *
     * @param member the name of the list
     * @param key the name of the member that tells them apart
     */
    public List<Entry> entries(String member, String key) {
        return entries(member, key, new HashMap<>());
    }

    /**
     * Reads one of several lists whose objects are told apart by one of their members.
     *
     * @param member the name of the list
     * @param key the name of the member that tells them apart
     * @param first the objects of the lists read before, by what tells them apart; those of this one are added
     */
    public List<Entry> entries(String member, String key, Map<String, Entry> first) {
        List<Entry> entries = entries(member);
        for (Entry entry : entries) {
            SourceValue value = entry.members.get(key);
            Entry before =
                    value != null && value.content() instanceof String text ? first.putIfAbsent(text, entry) : null;
            if (value != null && before != null) {
                problems.add(
                        value.line(),
                        entry.path(key) + ": " + value.describe() + " is there twice, first in line " + before.line);
            }
        }
        return entries;
    }

    /**
     * Reports that a member is not there.
     *
     * @param member its name
     * @param expected what it should be
     */
    public void missing(String member, String expected) {
        problems.add(line, path(member) + ": expected " + expected + ", found nothing");
    }

    /**
     * Tells whether a member is there.
     *
     * @param member its name
     */
    public boolean has(String member) {
        known.add(member);
        return members.containsKey(member);
    }

    /**
     * Reports that a member is something else than expected.
     *
     * @param member its name
     * @param what what it should be
     */
    public void expected(String member, String what) {
        SourceValue value = member(member);
        if (value != null) {
            problems.expected(what, path(member), value);
        }
    }

    /** Reports the members that nobody has asked for. */
    public void end() {
        members.forEach((name, value) -> {
            if (!known.contains(name)) {
                problems.add(value.line(), path(name) + ": not known; expected " + String.join(", ", knownInOrder()));
            }
        });
    }

    private List<String> knownInOrder() {
        return known.stream().sorted().toList();
    }

    private List<SourceValue> items(String member) {
        List<SourceValue> items = new ArrayList<>();
        SourceValue value = member(member);
        if (value != null) {
            if (value.content() instanceof List<?> list) {
                list.forEach(item -> items.add((SourceValue) item));
            } else {
                problems.expected("a list", path(member), value);
            }
        }
        return items;
    }

    private @Nullable SourceValue member(String member) {
        known.add(member);
        return members.get(member);
    }

    private String path(String member) {
        return path.isEmpty() ? member : path + "." + member;
    }
}
