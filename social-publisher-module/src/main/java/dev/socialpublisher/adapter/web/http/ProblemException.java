package dev.socialpublisher.adapter.web.http;

import dev.socialpublisher.adapter.web.json.ProblemJson;

/** A problem that carries more than its exception could: findings, or the current state of a post. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemJson problem;

    public ProblemException(ProblemJson problem, RuntimeException cause) {
        super(problem.detail(), cause);
        this.problem = problem;
    }

    public ProblemJson problem() {
        return problem;
    }
}
