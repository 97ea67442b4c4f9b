package org.portregistry.model;

import java.util.List;

/**
 * What is settled about a registered service wherever it stands: one row of {@code services.csv}.
 *
 * @param service the service name of IANA's registry, compared without case
 * @param categories our words, in the order of the file
 * @param risk our word, or empty
 * @param because why
 */
public record ServiceFacts(String service, List<String> categories, String risk, String because) {

    /** Copies the list; refuses null. */
    public ServiceFacts {
        Nulls.refuse(service, risk, because);
        categories = List.copyOf(categories);
    }
}
