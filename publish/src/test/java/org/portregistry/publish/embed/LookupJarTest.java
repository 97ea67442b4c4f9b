package org.portregistry.publish.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.lookup.PortRegistry;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Normalizer;
import org.portregistry.publish.Examples;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;

/** The jar of the default data, as somebody who depends on it has it. */
class LookupJarTest {
    private static final Path LIBRARY = Path.of("lookup");

    @TempDir
    static Path folder;

    private static Path jar;

    @BeforeAll
    static void write() throws IOException {
        Registry registry =
                Normalizer.normalize(Datasets.at(Path.of("..", "datasets")).material(List.of()));
        Release release = Examples.release(registry);
        ReleaseFormat format = EmbedFiles.all(EmbedFiles.LOOKUP_POM).get(0);
        jar = folder.resolve(format.path(release));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(release, out);
        Files.write(jar, out.toByteArray());
    }

    @Test
    void everyClassOfTheLibrary_isInIt() throws IOException {
        Path classes = classes();
        try (Stream<Path> all = Files.walk(classes)) {
            List<String> found = all.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
            assertEquals(
                    found, LookupJar.CLASSES.stream().sorted().toList(), "name them in LookupJar.CLASSES, as they are");
        }
    }

    @Test
    void moduleDescription_isThatOfTheSources() throws IOException {
        ModuleDescriptor compiled;
        try (var in = Files.newInputStream(classes().resolve("module-info.class"))) {
            compiled = ModuleDescriptor.read(in);
        }
        ModuleDescriptor written = ModuleDescriptor.read(new ByteArrayInputStream(LookupJar.moduleDescription()));
        assertEquals(compiled.name(), written.name());
        assertEquals(compiled.exports(), written.exports(), "LookupJar writes another module-info.class than javac");
        assertEquals(names(compiled), names(written));
        assertEquals(Set.of(), written.provides());
    }

    @Test
    void jar_isSmall() throws IOException {
        assertTrue(Files.size(jar) < 400_000, () -> jar.toFile().length() + " bytes");
    }

    @Test
    void everyEntryIsReadable_andNoneTellsTheDay() throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), true)) {
            for (var entry : file.stream().toList()) {
                assertEquals(entry.getSize(), file.getInputStream(entry).readAllBytes().length, entry.getName());
                assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), entry.getTimeLocal(), entry.getName());
            }
            assertEquals("2026.08.17", file.getManifest().getMainAttributes().getValue("Implementation-Version"));
        }
    }

    @Test
    void jar_answersAsAModule() throws Exception {
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(jar), ModuleFinder.of(), Set.of(LookupJar.PACKAGE));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        Class<?> type = layer.findLoader(LookupJar.PACKAGE).loadClass(LookupJar.PACKAGE + ".PortRegistry");
        assertTrue(type.getModule().isNamed());
        Object registry = type.getMethod("load").invoke(null);
        assertEquals("2026.08.17", type.getMethod("version").invoke(registry));
    }

    @Test
    void threadsThatLoadAtOnce_getTheSameRegistry() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 10; round++) {
                try (URLClassLoader fresh =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
                    Method load =
                            fresh.loadClass(LookupJar.PACKAGE + ".PortRegistry").getMethod("load");
                    CyclicBarrier start = new CyclicBarrier(4);
                    Callable<Object> task = () -> {
                        start.await();
                        return load.invoke(null);
                    };
                    Set<Object> loaded = new HashSet<>();
                    for (Future<Object> one : threads.invokeAll(List.of(task, task, task, task))) {
                        loaded.add(one.get());
                    }
                    assertEquals(1, loaded.size());
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void dataAlone_canBeRead() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            var data = file.getEntry("org/portregistry/lookup/registry.bin");
            assertEquals(
                    "2026.08.17", PortRegistry.read(file.getInputStream(data)).version());
        }
    }

    /** Every example of the Javadoc is compiled against the jar, and run with assertions. */
    @Test
    void examplesOfTheJavadoc_hold() throws Exception {
        List<String> examples = examples();
        assertTrue(examples.size() >= 7, () -> "found only " + examples);
        StringBuilder source = new StringBuilder(
                "import java.nio.file.*; import java.util.*; import org.portregistry.lookup.*;\npublic class Played {\n");
        for (int i = 0; i < examples.size(); i++) {
            source.append("public static void example").append(i).append("() throws Exception {\n");
            source.append(examples.get(i)).append("\n}\n");
        }
        source.append("}\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        Path out = Files.createDirectories(folder.resolve("played"));
        boolean compiled = compiler.getTask(
                        said,
                        null,
                        null,
                        List.of("-proc:none", "-d", out.toString(), "-cp", jar.toString()),
                        null,
                        List.of(new Source(source.toString())))
                .call();
        assertTrue(compiled, said::toString);
        URL[] path = {out.toUri().toURL(), jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            loader.setDefaultAssertionStatus(true);
            Class<?> played = loader.loadClass("Played");
            for (int i = 0; i < examples.size(); i++) {
                played.getMethod("example" + i).invoke(null);
            }
        }
    }

    private static List<String> examples() throws IOException {
        Pattern example = Pattern.compile("<pre>\\{@code\\R(.*?)\\R *\\* }</pre>", Pattern.DOTALL);
        List<String> examples = new ArrayList<>();
        try (Stream<Path> all = Files.walk(LIBRARY.resolve("src/main/java"))) {
            for (Path file : all.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                Matcher found = example.matcher(Files.readString(file));
                while (found.find()) {
                    examples.add(found.group(1).replaceAll("(?m)^ *\\* ?", ""));
                }
            }
        }
        return examples;
    }

    private static Set<String> names(ModuleDescriptor module) {
        return module.requires().stream()
                .map(ModuleDescriptor.Requires::name)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Path classes() {
        return LIBRARY.resolve("target/classes");
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Played.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignored) {
            return text;
        }
    }
}
