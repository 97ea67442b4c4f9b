package org.portregistry.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.fetch.Mirror;
import org.portregistry.ingest.list.Document;

/**
 * A list to read: of the sources with a format the one whose list is the longest, where the corpus of real lists is at
 * hand; else a made-up one.
 *
 * @param definition how to read it
 * @param documents the list
 */
record ListToRead(SourceDefinition definition, List<Document> documents) {

    static Optional<ListToRead> of(String format) throws IOException {
        Mirror mirror = new Mirror(Project.corpus());
        List<ListToRead> real = new ArrayList<>();
        for (SourceDefinition source : Datasets.at(Project.datasets()).sources()) {
            Path folder = Project.corpus().resolve(source.id());
            if (source.format().equals(format) && Files.isDirectory(folder)) {
                real.add(new ListToRead(source, mirror.fetch(source, List.of()).documents()));
            }
        }
        Optional<ListToRead> longest = real.stream().max(Comparator.comparingLong(ListToRead::bytes));
        return longest.isPresent() ? longest : MadeUpForm.list(format);
    }

    long bytes() {
        return documents.stream().mapToLong(document -> document.bytes().length).sum();
    }
}
