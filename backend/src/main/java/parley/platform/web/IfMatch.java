package parley.platform.web;

/** The version of a thing that the caller saw before changing it, from the header {@code If-Match}. */
public record IfMatch(long version) {}
