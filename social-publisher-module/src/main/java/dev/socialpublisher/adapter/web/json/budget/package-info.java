/**
 * Forecasts and caps as they travel. Knows no servlet. Start at {@link
 * dev.socialpublisher.adapter.web.json.budget.ForecastJson}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.web.json.budget;
