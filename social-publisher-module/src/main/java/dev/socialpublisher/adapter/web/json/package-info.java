/**
 * The API's bodies, as the OpenAPI document describes them, and their making from domain values. Knows no servlet. Start
 * at {@link dev.socialpublisher.adapter.web.json.PostJson}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.web.json;
