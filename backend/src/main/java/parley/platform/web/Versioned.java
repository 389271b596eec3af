package parley.platform.web;

/** A view of something with a version; its answer carries the version as an entity tag. */
public interface Versioned {

    long version();
}
