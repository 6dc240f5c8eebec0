/**
 * The network sandbox: stand-ins of networks' HTTP APIs under one port, as strict as the networks document themselves,
 * scriptable, with a durable journal and a timeline page. For tests, demos and training; it knows nothing of the product
 * that calls it. Start with {@link dev.socialpublisher.sandbox.NetworkSandbox}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox;
