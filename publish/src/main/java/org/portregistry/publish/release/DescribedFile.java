package org.portregistry.publish.release;

/** A file of a release that is described once, where it is made. */
public abstract class DescribedFile implements ReleaseFormat {

    private final String path;
    private final String mediaType;
    private final String description;

    /** Takes {@link #path}, {@link #mediaType} and {@link #description}. */
    protected DescribedFile(String path, String mediaType, String description) {
        this.path = path;
        this.mediaType = mediaType;
        this.description = description;
    }

    @Override
    public final String path() {
        return path;
    }

    @Override
    public final String mediaType() {
        return mediaType;
    }

    @Override
    public final String description() {
        return description;
    }
}
