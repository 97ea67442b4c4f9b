package org.portregistry.ingest.fetch;

import java.util.List;
import org.portregistry.ingest.datasets.LockEntry.Page;
import org.portregistry.ingest.list.Document;
import org.portregistry.model.Nulls;

/**
 * What fetching a source came to.
 *
 * @param bodies its pages in order; none: nothing has changed since the lock
 */
public record Fetched(List<Body> bodies) {

    /** Nothing has changed since the lock. */
    public static final Fetched UNCHANGED = new Fetched(List.of());

    /**
     * One page.
     *
     * @param document its content
     * @param page what to ask with next time
     */
    public record Body(Document document, Page page) {
        /** Refuses null. */
        public Body {
            Nulls.refuse(document, page);
        }
    }

    /** Copies the list. */
    public Fetched {
        bodies = List.copyOf(bodies);
    }

    /** Returns whether nothing has changed since the lock. */
    public boolean isUnchanged() {
        return bodies.isEmpty();
    }

    /** Returns the documents in order. */
    public List<Document> documents() {
        return bodies.stream().map(Body::document).toList();
    }

    /** Returns the pages in order. */
    public List<Page> pages() {
        return bodies.stream().map(Body::page).toList();
    }
}
