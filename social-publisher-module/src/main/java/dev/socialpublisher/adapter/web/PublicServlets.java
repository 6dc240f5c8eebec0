package dev.socialpublisher.adapter.web;

import jakarta.servlet.http.HttpServlet;

/**
 * All that a public instance serves.
 *
 * @param api to be mapped to {@code /.social/api/v1/*}; answers {@code meta} and nothing else
 * @param media to be mapped to {@code /.social/media/*}; answers signed links and nothing else
 */
public record PublicServlets(HttpServlet api, HttpServlet media) {}
