package org.portregistry.publish.table;

import java.util.List;
import java.util.function.Function;
import org.portregistry.model.Registration;

/** The columns of what a registry keeps of an assignment, in every table that has them. */
final class RegistrationColumns {

    private RegistrationColumns() {}

    static <T> List<Field<T>> of(Function<T, Registration> registration) {
        return List.of(
                Field.text("assignee", "Who holds the assignment.", registration.andThen(Registration::assignee)),
                Field.text("contact", "Whom to ask about the assignment.", registration.andThen(Registration::contact)),
                Field.text(
                        "reference", "The documents that describe it.", registration.andThen(Registration::reference)),
                Field.text(
                        "service_code",
                        "DCCP service code, RFC 5595.",
                        registration.andThen(Registration::serviceCode)),
                Field.text("registered", "Date of registration.", registration.andThen(Registration::registered)),
                Field.text("modified", "Date of the last change.", registration.andThen(Registration::modified)));
    }
}
