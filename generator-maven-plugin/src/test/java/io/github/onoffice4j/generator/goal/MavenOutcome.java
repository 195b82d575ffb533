package io.github.onoffice4j.generator.goal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a build ended, and what it said. Immutable.
 *
 * @param exitCode 0 if it succeeded
 * @param log the lines of its output
 */
record MavenOutcome(int exitCode, List<String> log) {

    private static final Pattern FAILURE =
            Pattern.compile("\\[ERROR\\] Failed to execute goal \\S+ \\([^)]*\\) on project \\S+: (.*)");
    /** After a message of several lines it stands on a line of its own. */
    private static final Pattern END = Pattern.compile("\\s-> \\[Help 1\\]");

    MavenOutcome {
        log = List.copyOf(log);
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    /** Returns the message of the goal that failed, as Maven shows it; empty if none did. */
    String failure() {
        StringBuilder message = new StringBuilder();
        for (String line : log) {
            Matcher start = FAILURE.matcher(line);
            if (message.isEmpty() && start.matches()) {
                message.append(start.group(1));
            } else if (!message.isEmpty()) {
                message.append('\n').append(line.replaceFirst("^\\[ERROR\\] ?", ""));
            }
            Matcher end = END.matcher(message);
            if (end.find()) {
                return message.substring(0, end.start());
            }
        }
        return message.toString();
    }

    /** Returns what was said at a level, such as {@code INFO} or {@code WARNING}, one item a line. */
    List<String> said(String level) {
        String prefix = "[" + level + "] ";
        return log.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }

    /** Tells whether a stack trace was printed. */
    boolean showsStackTrace() {
        return log.stream().anyMatch(line -> line.matches("(\\[\\w+\\] )?\\s*at [\\w.$/]+\\(.*\\)"));
    }

    @Override
    public String toString() {
        return "Maven ended with " + exitCode + ":\n" + String.join("\n", log);
    }
}
