package org.portregistry.model;

/**
 * Who counted what was observed: {@code observations/<id>.json}.
 *
 * @param id the name of the file
 * @param title what was watched, in words
 * @param licence SPDX or text
 */
public record ObservationSource(String id, String title, String licence) {

    /** Refuses null. */
    public ObservationSource {
        Nulls.refuse(id, title, licence);
    }
}
