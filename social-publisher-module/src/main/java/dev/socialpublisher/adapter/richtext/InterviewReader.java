package dev.socialpublisher.adapter.richtext;

import dev.socialpublisher.article.Block;
import dev.socialpublisher.text.Blank;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognises an interview: paragraphs wholly in bold that ask, and what is answered behind them. « Name : » in bold at the
 * beginning of an answer is its speaker and holds for the answers that follow while nobody else speaks.
 */
final class InterviewReader {
    private static final Pattern LABEL =
            Pattern.compile("^((?:\\p{Lu}[\\p{L}\\p{M}.’'-]*[ \\u00A0]?){1,5}?)[ \\u00A0\\u202F]?:");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?){2,4}");
    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?…»”][\\s\\u00A0]*$");
    private static final int LONGEST_HEADING = 120;

    private final List<Turn> turns;
    private final Set<String> speakers = new LinkedHashSet<>();
    private final boolean interview;

    private record Turn(RawBlock block, Optional<String> label) {
        static Turn silent(RawBlock block) {
            return new Turn(block, Optional.empty());
        }
    }

    private InterviewReader(List<RawBlock> blocks) {
        List<Turn> labelled = blocks.stream().map(InterviewReader::turn).toList();
        Set<String> labels =
                labelled.stream().flatMap(turn -> turn.label().stream()).collect(Collectors.toSet());
        boolean persons = labels.size() > 1 && labels.stream().anyMatch(InterviewReader::isPerson);
        this.interview = persons || blocks.stream().anyMatch(InterviewReader::asksInBold);
        this.turns = interview ? labelled : blocks.stream().map(Turn::silent).toList();
    }

    static List<Block> read(List<RawBlock> blocks) {
        return new InterviewReader(blocks).blocks();
    }

    private static boolean asksInBold(RawBlock block) {
        return block.kind() == RawBlock.Kind.PARAGRAPH
                && block.isWhollyBold()
                && block.text().endsWith("?");
    }

    private static Turn turn(RawBlock block) {
        Matcher label = LABEL.matcher(block.text());
        int bold = block.boldUntil();
        if (block.kind() != RawBlock.Kind.PARAGRAPH || bold == 0 || block.isWhollyBold() || !label.find()) {
            return Turn.silent(block);
        }
        String name = Blank.trim(label.group(1));
        return bold >= name.length()
                ? new Turn(block.part(label.end(), block.text().length()), Optional.of(name))
                : Turn.silent(block);
    }

    /** « Attention : » labels a warning, « Ana Ruiz : » and « A. R. : » a speaker. */
    private static boolean isPerson(String label) {
        return label.contains(" ") || INITIALS.matcher(label).matches();
    }

    private List<Block> blocks() {
        List<Block> read = new ArrayList<>();
        boolean answering = false;
        Optional<String> speaker = Optional.empty();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            if (turn.block().kind() != RawBlock.Kind.PARAGRAPH) {
                answering = answering && turn.block().kind() == RawBlock.Kind.LIST_ITEM;
                read.add(plain(turn.block()));
            } else if (isQuestion(i)) {
                answering = true;
                speaker = Optional.empty();
                read.add(block(Block.Kind.QUESTION, turn.block(), Optional.empty()));
            } else if (interview && (answering || turn.label().isPresent())) {
                answering = true;
                speaker = spoken(turn, speaker);
                read.add(block(Block.Kind.ANSWER, turn.block(), speaker));
            } else {
                read.add(plain(turn.block()));
            }
        }
        return withOnlySpeaker(read);
    }

    private Optional<String> spoken(Turn turn, Optional<String> before) {
        return turn.label().isPresent() ? turn.label().map(this::fullName) : before;
    }

    /** In bold and asking, or in bold where an answer has just ended, or labelled and asking before another's answer. */
    private boolean isQuestion(int index) {
        Turn turn = turns.get(index);
        boolean ends = ENDS.matcher(turn.block().text()).matches();
        if (turn.block().isWhollyBold()) {
            return interview && ends;
        }
        Optional<String> next = index + 1 < turns.size() ? turns.get(index + 1).label() : Optional.empty();
        return turn.block().text().endsWith("?")
                && turn.label().isPresent()
                && next.isPresent()
                && !next.equals(turn.label());
    }

    private String fullName(String label) {
        if (INITIALS.matcher(label).matches()) {
            String initials = label.replaceAll("[^\\p{Lu}]", "");
            Optional<String> full = speakers.stream()
                    .filter(name ->
                            name.replaceAll("(?<=\\p{Lu})[^ -]*|[ -]", "").equals(initials))
                    .findFirst();
            if (full.isPresent()) {
                return full.get();
            }
        }
        speakers.add(label);
        return label;
    }

    /** Where one person answers all the time the name holds for every answer. */
    private List<Block> withOnlySpeaker(List<Block> blocks) {
        if (speakers.size() != 1) {
            return blocks;
        }
        return blocks.stream()
                .map(block -> block.kind() == Block.Kind.ANSWER
                                && block.speaker().isEmpty()
                        ? new Block(
                                block.kind(), block.text(), speakers.stream().findFirst(), block.links())
                        : block)
                .toList();
    }

    private static Block plain(RawBlock block) {
        return switch (block.kind()) {
            case HEADING -> block(Block.Kind.HEADING, block, Optional.empty());
            case LIST_ITEM -> block(Block.Kind.LIST_ITEM, block, Optional.empty());
            case QUOTATION ->
                block(Block.Kind.QUOTATION, block, Optional.of(block.cite()).filter(it -> !it.isBlank()));
            case PARAGRAPH ->
                block(isIntertitle(block) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, block, Optional.empty());
        };
    }

    private static boolean isIntertitle(RawBlock block) {
        return block.isWhollyBold()
                && block.text().length() <= LONGEST_HEADING
                && !ENDS.matcher(block.text()).matches();
    }

    private static Block block(Block.Kind kind, RawBlock block, Optional<String> speaker) {
        return new Block(kind, block.text(), speaker, block.links());
    }
}
