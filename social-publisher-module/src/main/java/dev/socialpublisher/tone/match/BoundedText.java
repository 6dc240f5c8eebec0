package dev.socialpublisher.tone.match;

/** Text that can be read a number of times only, which bounds a pattern's work by steps instead of by a clock. */
final class BoundedText implements CharSequence {
    private final CharSequence text;
    private final int steps;
    private final int[] stepsLeft;

    BoundedText(CharSequence text, int steps) {
        this(text, steps, new int[] {steps});
    }

    private BoundedText(CharSequence text, int steps, int[] stepsLeft) {
        this.text = text;
        this.steps = steps;
        this.stepsLeft = stepsLeft;
    }

    int stepsTaken() {
        return steps - Math.max(0, stepsLeft[0]);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (stepsLeft[0]-- <= 0) {
            throw new TooManySteps();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.subSequence(start, end), steps, stepsLeft);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The budget is used up. */
    static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("a pattern takes too many steps", null, false, false);
        }
    }
}
