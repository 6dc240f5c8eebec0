/**
 * Calls about what the whole house shares: session, channels, rules, dispatch, holds, and the description of the API.
 * Start at {@link dev.socialpublisher.adapter.web.house.HouseRoutes}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.web.house;
