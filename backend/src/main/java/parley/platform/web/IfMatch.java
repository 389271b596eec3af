package parley.platform.web;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The version of a thing that the caller saw before changing it. A controller takes it as
 * {@code @Header(HttpHeaders.IF_MATCH) IfMatch seen}, so that the API reference shows the header.
 */
@Schema(type = "string", description = "The version in quotation marks, as ETag gave it", example = "\"7\"")
public record IfMatch(long version) {}
