package org.portregistry.model;

import java.util.List;

/**
 * Everything that normalize found: what a release prints.
 *
 * @param assignments by port, transport, rank
 * @param ranges by start, end, transport, service
 * @param serviceNames by service, transport
 * @param conflicts by state, kind, port, transport, service
 * @param notices by kind, source, place
 * @param observations what was seen on a port, by port, transport: at most one of each
 */
public record Registry(
        List<Assignment> assignments,
        List<WideRange> ranges,
        List<ServiceName> serviceNames,
        List<Conflict> conflicts,
        List<Notice> notices,
        List<Observation> observations) {

    /** Copies the lists. */
    public Registry {
        assignments = List.copyOf(assignments);
        ranges = List.copyOf(ranges);
        serviceNames = List.copyOf(serviceNames);
        conflicts = List.copyOf(conflicts);
        notices = List.copyOf(notices);
        observations = List.copyOf(observations);
    }
}
