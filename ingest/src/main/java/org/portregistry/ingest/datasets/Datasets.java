package org.portregistry.ingest.datasets;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.Formats;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.list.DidYouMean;
import org.portregistry.ingest.list.Format;
import org.portregistry.model.Expectation;
import org.portregistry.model.Include;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Source;

/**
 * The folder {@code datasets}: everything that people and refreshes edit.
 *
 * <p>Every method but the accessors reads files, and throws {@link DatasetsException} for what is wrong in them and
 * {@link UncheckedIOException} for a disk that fails.
 */
public final class Datasets {

    private final Path root;
    private final SortedMap<String, SourceDefinition> sources;
    private final SortedMap<String, DatasetsException> broken;

    private Datasets(Path root, List<Format> formats) {
        this.root = root;
        SortedMap<String, SourceDefinition> read = new TreeMap<>();
        SortedMap<String, DatasetsException> wrong = new TreeMap<>();
        for (Path file : Folder.files(root.resolve("sources"), ".json")) {
            try {
                SourceDefinition source = SourceFile.read(file, formats);
                read.put(source.id(), source);
            } catch (DatasetsException problem) {
                wrong.put(file.getFileName().toString().replaceFirst("\\.json$", ""), problem);
            }
        }
        DerivedFrom.problems(root.resolve("sources"), read, wrong.keySet()).forEach((id, problem) -> {
            read.remove(id);
            wrong.put(id, problem);
        });
        this.sources = Collections.unmodifiableSortedMap(read);
        this.broken = Collections.unmodifiableSortedMap(wrong);
    }

    /** Reads the source files of that folder. */
    public static Datasets at(Path root) {
        return at(root, Formats.all());
    }

    /** Reads the source files of that folder, of which each must have one of those formats. */
    public static Datasets at(Path root, List<Format> formats) {
        Datasets datasets = asFarAsReadable(root, formats);
        if (!datasets.broken.isEmpty()) {
            throw datasets.broken.get(datasets.broken.firstKey());
        }
        return datasets;
    }

    /** Reads the source files of that folder; those that are wrong are {@link #broken}. */
    public static Datasets asFarAsReadable(Path root) {
        return asFarAsReadable(root, Formats.all());
    }

    /** Reads them likewise; each must have one of those formats. */
    public static Datasets asFarAsReadable(Path root, List<Format> formats) {
        if (!Files.isDirectory(root.resolve("sources"))) {
            throw new DatasetsException(
                    root + ": is not a datasets folder: it holds no sources/; give one with --datasets DIR");
        }
        return new Datasets(root, formats);
    }

    /** Returns the nearest folder called {@code datasets} that holds {@code sources/}, here or further up. */
    public static Path nearest(Path from) {
        for (Path folder = from.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            Path datasets = folder.resolve("datasets");
            if (Files.isDirectory(datasets.resolve("sources"))) {
                return datasets;
            }
        }
        throw new DatasetsException(from.toAbsolutePath()
                + ": no folder here or further up holds datasets/sources/; give one with --datasets DIR");
    }

    /** Returns the folder. */
    public Path root() {
        return root;
    }

    /** Returns every source, by id. */
    public List<SourceDefinition> sources() {
        return List.copyOf(sources.values());
    }

    /** Returns why a source's file cannot be read, by the id that its name states. */
    public SortedMap<String, DatasetsException> broken() {
        return broken;
    }

    /** Returns the id of every source, also of those whose files cannot be read. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>(sources.keySet());
        ids.addAll(broken.keySet());
        return ids;
    }

    /** Returns the source of that id; an unknown one is the fault of whoever named it. */
    public SourceDefinition source(String id) {
        SourceDefinition source = sources.get(id);
        if (source == null) {
            throw new DatasetsException("there is no source \"" + id + "\"" + DidYouMean.hint(id, sources.keySet())
                    + "; name one of " + String.join(", ", sources.keySet()));
        }
        return source;
    }

    /** Returns the claims file of a source, which need not exist. */
    public Path claimsFile(String source) {
        return claims().file(source);
    }

    /** Returns a hash of what the source file says about reading documents, for the lock. */
    public String definition(String source) {
        return SourceFile.digest(root.resolve("sources").resolve(source + ".json"));
    }

    /** Returns the file of the lock, which need not exist. */
    public Path lockFile() {
        return root.resolve("sources.lock.json");
    }

    /** Reads what normalize judges from: the default sources and those named. */
    public NormalizerInput material(Collection<String> include) {
        claims().requireKnown(sources.keySet());
        for (String id : include) {
            requireIncludable(source(id));
        }
        List<SourceDefinition> taken = sources.values().stream()
                .filter(source -> source.source().include() == Include.DEFAULT || include.contains(source.id()))
                .toList();
        Lock lock = lock();
        return new NormalizerInput(
                taken.stream().map(source -> withDate(source, lock)).toList(),
                claims().read(taken),
                CuratedTables.aliases(root),
                CuratedTables.vocabulary(root),
                CuratedTables.serviceFacts(root),
                RulingFiles.readAll(root.resolve("rulings")),
                ObservationFiles.readAll(root.resolve("observations")));
    }

    /** The day of the data is what the list states; only where it states none, what the source's file says. */
    private static Source withDate(SourceDefinition source, Lock lock) {
        String stated = lock.find(source.id()).map(LockEntry::dataDate).orElse("");
        return source.source().asVintage(source.list(), stated.isEmpty() ? source.asOf() : stated);
    }

    /** Reads {@code expectations.csv}. */
    public List<Expectation> expectations() {
        return CuratedTables.expectations(root);
    }

    /** Reads {@code sources.lock.json}. */
    public Lock lock() {
        return LockFile.read(lockFile());
    }

    private ClaimsFolder claims() {
        return new ClaimsFolder(root.resolve("claims"));
    }

    private void requireIncludable(SourceDefinition source) {
        if (source.source().include() == Include.NEVER) {
            throw new DatasetsException("source \"" + source.id()
                    + "\" is never part of a release: its \"include\" says so; leave it out of --include");
        }
    }
}
