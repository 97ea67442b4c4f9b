package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.util.Arrays;
import java.util.List;
import org.portregistry.model.Coded;

/** Names the constants of enums in JSON by their codes. */
final class EnumWords extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass annotated, Enum<?>[] constants, String[] names) {
        return of(constants).toArray(String[]::new);
    }

    /** Returns the words of the constants, in their order. */
    static List<String> of(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> ((Coded) constant).code())
                .toList();
    }
}
