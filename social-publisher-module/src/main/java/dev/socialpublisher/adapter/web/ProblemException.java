package dev.socialpublisher.adapter.web;

import dev.socialpublisher.adapter.web.json.ProblemJson;

/** A problem that carries more than its exception could: findings, or the current state of a post. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemJson problem;

    ProblemException(ProblemJson problem, RuntimeException cause) {
        super(problem.detail(), cause);
        this.problem = problem;
    }

    ProblemJson problem() {
        return problem;
    }
}
