package io.github.onoffice4j.generator.json;

import java.util.List;

/** Collects what is wrong with one file, each problem with its line, so that all of it is told at once. Not safe for use by many threads. */
public final class FileProblems {

    private final String file;
    private final List<String> problems;

    /**
     * Makes a collector.
     *
     * @param file what the file is called in messages
     * @param problems where the problems of all files go
     */
    public FileProblems(String file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Adds a problem of the file as a whole.
     *
     * @param problem what is wrong
     */
    public void add(String problem) {
        problems.add(file + ": " + problem);
    }

    void add(int line, String problem) {
        problems.add(file + ", line " + line + ": " + problem);
    }

    void expected(String what, String path, SourceValue found) {
        add(found.line(), path + ": expected " + what + ", found " + found.describe());
    }
}
