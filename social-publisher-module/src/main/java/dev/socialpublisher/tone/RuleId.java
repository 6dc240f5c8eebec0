package dev.socialpublisher.tone;

/** {@code Charter.RuleName}; stable for ever, a retired one is not reused. */
public record RuleId(String value) {
    public RuleId {
        if (!value.matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("a rule id is Charter.RuleName, not: " + value);
        }
    }

    /** The part behind the charter: what its file is called. */
    public String name() {
        return value.substring(value.indexOf('.') + 1);
    }

    /** The part before the dot: the charter in whose folder its file lies. */
    public String charter() {
        return value.substring(0, value.indexOf('.'));
    }

    @Override
    public String toString() {
        return value;
    }
}
