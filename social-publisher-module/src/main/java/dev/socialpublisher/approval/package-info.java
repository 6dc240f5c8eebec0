/**
 * Who may let a post go: policies, decisions, waivers. Pure values; knows no queue. Start at {@link
 * dev.socialpublisher.approval.ApprovalPolicy}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.approval;
