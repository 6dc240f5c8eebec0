package dev.socialpublisher.sandbox.http;

/**
 * Ends the handling of a request with an error answer from any depth of the checks. It is the sandbox's control flow,
 * not a fault: no stack trace is taken, nothing is logged.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    public Refusal(Answer answer) {
        super("Refused with " + answer.status(), null, false, false);
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
