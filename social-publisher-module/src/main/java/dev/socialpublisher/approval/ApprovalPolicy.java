package dev.socialpublisher.approval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many publishers must agree before a post leaves; set per channel. */
public enum ApprovalPolicy {
    NONE(0),
    ONE(1),
    TWO(2);

    private final int required;

    ApprovalPolicy(int required) {
        this.required = required;
    }

    public static ApprovalPolicy requiring(int approvals) {
        return values()[approvals];
    }

    public int required() {
        return required;
    }

    /** How many different people approve the revision, each by their last word. */
    public static int approvals(List<Decision> decisions, int revision) {
        Map<String, Decision.Kind> lastWords = new LinkedHashMap<>();
        decisions.stream()
                .filter(decision -> decision.revision() == revision)
                .forEach(decision -> lastWords.put(decision.actorId(), decision.kind()));
        return (int) lastWords.values().stream()
                .filter(kind -> kind == Decision.Kind.APPROVE)
                .count();
    }

    public boolean satisfiedBy(List<Decision> decisions, int revision) {
        return approvals(decisions, revision) >= required;
    }
}
