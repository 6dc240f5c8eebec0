/**
 * What the web team does with charters: files, drafts, versions. Start at {@link
 * dev.socialpublisher.adapter.web.workbench.WorkbenchRoutes}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.web.workbench;
