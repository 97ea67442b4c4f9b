package org.portregistry.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.LockEntry.Page;
import org.portregistry.ingest.fetch.Fetched.Body;
import org.portregistry.ingest.list.Document;
import org.portregistry.model.Nulls;

/**
 * Files on disk that stand in for the network: {@code DIR/<id>/<file>}, or all of a folder, {@code DIR/<id>/*.xml}.
 *
 * @param folder DIR
 * @param maximumBytes a greater file is refused
 */
public record Mirror(Path folder, long maximumBytes) implements Fetcher {

    /** Refuses null. */
    public Mirror {
        Nulls.refuse(folder);
    }

    /** Mirrors that folder, with the limit of the network. */
    public Mirror(Path folder) {
        this(folder, Limits.DEFAULT.maximumBytes());
    }

    /** Returns whether the mirror has a folder for that source. */
    public boolean holds(String source) {
        return Files.isDirectory(folder.resolve(source));
    }

    @Override
    public Fetched fetch(SourceDefinition source, List<Page> known) throws IOException {
        List<Body> bodies = new ArrayList<>();
        for (String name : names(source)) {
            String url = bodies.size() < source.urls().size()
                    ? source.urls().get(bodies.size()).toString()
                    : "";
            bodies.add(new Body(
                    new Document(name, read(folder.resolve(source.id()).resolve(name))), new Page(url, "", "")));
        }
        return new Fetched(bodies);
    }

    /** A name such as {@code *.xml} stands for every file so named, in the order of their names. */
    private List<String> names(SourceDefinition source) throws IOException {
        Path own = folder.resolve(source.id());
        List<String> names = new ArrayList<>();
        for (String name : FileNames.of(source)) {
            if (name.indexOf('*') < 0) {
                names.add(name);
                continue;
            }
            List<String> found = new ArrayList<>();
            try (DirectoryStream<Path> files = Files.newDirectoryStream(own, name)) {
                files.forEach(file -> found.add(file.getFileName().toString()));
            } catch (NotDirectoryException | NoSuchFileException problem) {
                throw new IOException("the mirror has no folder " + own, problem);
            }
            found.removeIf(file -> Files.isDirectory(own.resolve(file)));
            if (found.isEmpty()) {
                throw new IOException("the mirror has no file " + own.resolve(name));
            }
            Collections.sort(found);
            names.addAll(found);
        }
        return names;
    }

    private byte[] read(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(file + ": is not a regular file; replace the folder, pipe or device by a file");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return LimitedStream.readAll(stream, maximumBytes, file.toString());
        } catch (NoSuchFileException problem) {
            throw new IOException("the mirror has no " + file, problem);
        } catch (TooLargeException problem) {
            throw problem;
        } catch (IOException problem) {
            throw new IOException("cannot read " + file + ": " + problem.getMessage(), problem);
        }
    }
}
