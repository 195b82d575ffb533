package io.github.onoffice4j.generator.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The files of the catalogue, which come with the generator. */
final class CatalogueFiles {

    private CatalogueFiles() {}

    /** Reads one file. */
    interface Reader<T> {
        T read(InputStream file, String name) throws IOException;
    }

    /**
     * Reads some files.
     *
     * @throws UncheckedIOException if a file is missing or no JSON, so that the generator's own archive is broken
     * @throws IllegalArgumentException if a file is not of the expected form; the message names the place
     */
    static <T> List<T> read(List<String> files, Reader<T> reader) {
        List<T> contents = new ArrayList<>();
        for (String file : files) {
            try (InputStream stream = CatalogueFiles.class.getResourceAsStream(file)) {
                if (stream == null) {
                    throw new FileNotFoundException("The generator's archive lacks its file catalogue/" + file);
                }
                contents.add(reader.read(stream, file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }
}
