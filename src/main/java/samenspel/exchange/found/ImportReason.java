package samenspel.exchange.found;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samenspel.text.account.Reason;
import samenspel.text.account.Repair;

/// Why something was not used, or what there is to know about it. Each has a message `exchange.<code>`
/// that says what it is and what to do; in brackets its arguments.
public enum ImportReason implements Reason {
    // the file
    FILE_MISSING,
    /// A folder in which nothing can be read.
    FILE_IS_FOLDER,
    /// The name of a file in a folder.
    FILE_UNUSED,
    FILE_NOT_ALLOWED,
    /// What the system said.
    FILE_UNREADABLE,
    /// The most bytes.
    FILE_TOO_LARGE,
    FILE_EMPTY, BINARY,
    /// A packed file that is no workbook, or a workbook that cannot be unpacked.
    WORKBOOK,
    /// A packed folder of files where its name does not say so.
    PACKED_FOLDER,
    OLD_WORKBOOK,
    /// The most bytes a workbook may have when unpacked.
    PACKED_TOO_LARGE,
    /// How many times its own size.
    PACKED_TOO_DENSE,
    /// The most parts.
    PACKED_TOO_MANY_PARTS,
    /// A study that this program saved, among files of others.
    OWN_FILE,
    /// The most cells and the most ties of several files.
    TOO_MUCH_TOGETHER,
    /// The most files of a folder.
    TOO_MANY_FILES,
    /// The most cells.
    TABLE_TOO_LARGE,
    /// The most columns.
    TABLE_TOO_WIDE,
    /// What a workbook calls the place of the cell.
    CELL_TOO_FAR,
    /// What a workbook calls the place of the row or cell.
    CELL_NOWHERE,
    /// A table of which it cannot be seen what it is.
    TABLE,
    /// The name of the sheet.
    SHEET_UNUSED,
    /// The name of the sheet.
    SHEET_HIDDEN,
    /// The name of a sheet that holds a matrix or answers beside a list of ties.
    SHEET_BESIDE_TIES,
    /// The name of the column, how many different values it has.
    COLUMN_TOO_VARIED,
    /// A list of nodes without a tie.
    NO_TIES,
    /// Nothing to use: no node, no tie, no tie that is sound.
    NOBODY, NO_TIE, NO_TIE_USED,
    /// Answers to a survey of which none is a tie.
    NO_TIE_ANSWERED,
    /// A file or sheet without a tie beside others.
    WITHOUT_TIE,
    /// A list of nodes that fits no ties: its name.
    NODES_UNKNOWN,
    /// The name of the list, the name of its column.
    ROWS_IN_ORDER, ROWS_BY_NUMBER,
    /// The headings of the columns.
    PARTICIPATION_STATED,
    /// How many and who they are, and the wave.
    NOT_IN_WAVE, NOT_ASKED_ABOUT,
    /// The layer, the wave.
    NOT_ASKED, LAYER_WITHOUT_TIE, LAYER_TAKEN_AS_NONE,
    /// Who is said not to have been in a wave but has ties in it, and the wave.
    TIED_THOUGH_ABSENT,
    /// The name of a partition or vector that may be of several networks of its file.
    WHOSE_NUMBERS,
    /// Names that ties have and no list has, and how many they are.
    NOT_LISTED,
    /// The name of the column, what stands there.
    CELL_ERROR,
    DIRECTION_DRAWN,
    NO_DIRECTION,
    /// The name of an attribute of ties.
    STRENGTH_NAMED, STRENGTH_NOT_NAMED,
    /// The names of the layers.
    NO_DIRECTION_IN,
    /// The name of an attribute.
    TIME_UNUSED,
    /// The names of attributes.
    TIME_OF_TIE,
    /// What ties write for organisations of a list, as `word = name`, and how many they are.
    LISTED_OTHERWISE,
    /// A name that no list has, and the one that it may be.
    LOOKS_LISTED,
    /// Who answered but is not asked about, and who it may be.
    LOOKS_ASKED,
    /// Names of organisations, how many there are.
    LISTED_ABSENT,
    /// Names that several organisations have, how many such names there are.
    LISTED_ALIKE,
    /// Nodes with two names each, and how many they are.
    NAMES_DIFFER,
    /// The format's name.
    UNSUPPORTED_FORMAT,
    UNKNOWN_FORMAT, OLD_UCINET,
    /// The encoding taken.
    ENCODING_ASSUMED(Repair.CHOOSE_ENCODING),
    /// How many.
    ODD_CHARACTERS(Repair.CHOOSE_ENCODING),
    /// Names, and how many they are.
    SPELLING,
    // limits: the most there may be
    TOO_MANY_NODES, TOO_MANY_TIES, TOO_MANY_ATTRIBUTES, TOO_MANY_GRAPHS, TOO_MANY_VALUES, TOO_MUCH_SAID, TOO_DEEP, LINE_TOO_LONG, TOO_SLOW, CANCELLED,
    // the whole of a graph
    /// The format's name.
    NO_GRAPH,
    CUT_OFF,
    /// What was found.
    SYNTAX,
    /// What was expected, what was found.
    EXPECTED,
    ENTITIES, DOCTYPE_IGNORED,
    /// The name.
    UNKNOWN_XML, UNKNOWN_JSON,
    /// What was announced, what is there.
    WRONG_COUNT,
    /// The size announced.
    BAD_SIZE,
    /// The kind of matrix or list.
    UNSUPPORTED_PART,
    // nodes and ties
    /// The id.
    NODE_TWICE,
    NODE_WITHOUT_ID,
    /// The id, both ends.
    UNDECLARED_NODE(Repair.ADD_NODES),
    /// How many ties, of how many.
    MOSTLY_UNDECLARED(Repair.ADD_NODES),
    TIE_WITHOUT_ENDS,
    /// The row, of a list of ties.
    TOO_MANY_WORDS,
    LIST_HEADING,
    /// How many ends, and which.
    HYPEREDGE,
    /// The name, the value.
    NOT_A_NUMBER,
    /// The number of a vertex, how many there are, the row.
    NO_SUCH_NUMBER,
    /// The number.
    TOO_MANY_NUMBERS,
    /// The time as written.
    NOT_A_TIME,
    /// Start and end.
    TIMES_REVERSED(Repair.SWAP_TIMES),
    /// The key.
    UNDECLARED_KEY,
    /// The key and its type.
    UNKNOWN_TYPE,
    /// The key.
    KEY_TWICE,
    /// The name of the element.
    UNKNOWN_PART,
    /// The name of the element.
    DRAWING,
    NESTED_GRAPH,
    /// The name of the group.
    GROUP_NODE,
    /// The attribute.
    KIND_OF_TIE,
    /// The name, the value.
    ATTRIBUTE_UNUSED,
    /// What a network is called in its file.
    NETWORK_NAME,
    PORT, METADATA,
    /// The word.
    UNKNOWN_LINE,
    REMOVED_AGAIN,
    /// The name.
    ODD_ATTRIBUTE,
    TIE_TWICE, MUTUAL,
    // books in our own shape
    /// The heading of the column, the word, the words there may be.
    UNKNOWN_WORD,
    /// The heading of the column, the words there may be.
    WORD_MISSING,
    /// The heading of the column.
    NAME_MISSING,
    /// The heading of the column, the number, the highest there may be.
    OUT_OF_RANGE,
    /// The name, and the name it may be.
    MISSPELT_ORGANISATION(Repair.TAKE_NEAREST),
    /// The name, and the name that was taken.
    NEAREST_TAKEN,
    /// The name.
    UNKNOWN_ORGANISATION,
    /// The name.
    SHARED_NAME,
    /// The word and the number.
    ANSWERS_DIFFER,
    /// The layer.
    DERIVED_TIE,
    /// The heading of the column, how many organisations.
    PARTICIPATION_MISSING,
    /// The heading of the column, how many cells.
    COLUMN_EXTRA,
    // from file to network
    /// Both ends.
    SELF_TIE,
    /// Both ends.
    MERGED_TIE,
    /// Both ends and the value.
    NOT_POSITIVE,
    /// Both ends, and the waves in which there is therefore no tie.
    NOT_POSITIVE_THEN,
    /// The id.
    EMPTY_ID,
    /// How many moments, and the most there may be.
    TOO_MANY_WAVES,
    /// The names of the waves.
    WAVES_IN_ORDER_OF_FILE,
    /// Both ends.
    WAVE_NOT_KNOWN,
    /// Both ends.
    NO_WAVE, NEVER_TOGETHER,
    /// The name of the layer.
    LAYER_WITHOUT_WAVE,
    /// Both ends and the code.
    CODE_NO_TIE,
    /// The code, how many cells.
    CODE_UNKNOWN, CODE_IMPOSSIBLE, CODE_CERTAIN,
    /// How many, and who.
    ABSENT_BY_CODE,
    /// A row or column of a matrix.
    NAMELESS,
    // attributes: their names
    ATTRIBUTES_KEPT, TIE_ATTRIBUTES_KEPT, DRAWING_DETAILS, ATTRIBUTE_TWICE,
    /// The name of the column.
    THOUSANDS_GUESSED,
    /// The name of the column, the word.
    NUMBER_UNKNOWN,
    // what somebody said of a table
    /// The name of the column.
    COLUMN_UNUSED,
    /// What stands there.
    ROW_ABOVE, ROW_BELOW,
    /// The name of the row or column.
    TOTAL,
    /// The name of the column.
    STRENGTH_GUESSED, NOT_A_STRENGTH,
    /// A cell, the number it is.
    THOUSANDS,
    /// A strength that may be decimal or have thousands.
    STRENGTH_DECIMALS,
    /// The name of the column, how many cells.
    BLANK_UNKNOWN,
    /// The name of the column, how many cells.
    FILLED_DOWN,
    /// What stands in it.
    DIAGONAL,
    MATRIX_TURNED,
    /// A name that stands twice above a matrix.
    NAME_TWICE_ABOVE,
    /// Only one half of a matrix is filled.
    HALF_MATRIX,
    /// A name above a matrix, the one before it that it is taken for.
    NAMES_MATCHED,
    /// A second matrix below the first.
    SEVERAL_TABLES,
    /// The name of the sheet.
    NO_ENDS, NO_CELLS, NO_RESPONDENT,
    // surveys
    ROW_WITHOUT_RESPONDENT,
    /// Who answered nothing.
    EMPTY_RESPONSE,
    /// What the survey tool says of the row.
    TRIAL_ROW,
    /// Who, which layer.
    LAYER_LEFT_OUT,
    /// Who, and how many rows.
    SEVERAL_RESPONDENTS,
    SEVERAL_RESPONDENTS_MEAN,
    /// What the answers name.
    ANSWERS_ARE_KINDS,
    /// How many, and who.
    SILENT,
    /// The answers and what each counts as.
    ANSWERS_BY_SCALE, ANSWERS_BY_CODE, ANSWERS_BY_HEADING,
    /// The answer, how many cells.
    ANSWER_TAKEN_FOR_NONE,
    LOWEST_ANSWER,
    /// What stands in the cell.
    NAME_WITH_ANSWER,
    /// Who, what stands there.
    NAMES_NOBODY,
    /// The answers.
    ANSWERS_NOT_UNDERSTOOD,
    /// The heading, the answer.
    ANSWER_NOT_UNDERSTOOD,
    SEVERAL_ENDS, SEVERAL_LAYERS_OR_WAVES, LAYER_BLANK, LEFT_EMPTY, MENTIONED_WITHOUT_STRENGTH,
    /// A table without a row.
    HEADING_ALONE,
    /// What the first row says.
    FIRST_ROW_A_TIE,
    /// The heading of a column, and that of the one that was taken.
    OTHER_RESPONDENT,
    /// The heading of a column that asks about a number, and that of the column of numbers.
    ASKED_BY_NUMBER,
    /// Whom the columns ask about, how many columns.
    WHO_ANSWERS,
    // names
    /// The name that was written, the one that was taken.
    RESPELT,
    /// Two names that are said to be the same, and different from one another by way of others.
    NAMES_CONTRADICT,
    /// Names that differ in capitals only, and how many they are.
    SAME_BUT_CAPITALS,
    // recipes of imports
    /// The pattern of the sheet or file.
    RECIPE_SHEET_MISSING,
    /// The name of the sheet or file.
    RECIPE_SHEET_NEW,
    /// The name of the column.
    RECIPE_COLUMN_MISSING, RECIPE_COLUMN_NEW,
    /// The name.
    RECIPE_NAME_MISSING;

    private final Optional<Repair> repair;

    ImportReason() {
        repair = Optional.empty();
    }

    ImportReason(Repair repair) {
        this.repair = Optional.of(repair);
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String key() {
        return "exchange." + code();
    }

    @Override
    public Optional<Repair> repair() {
        return repair;
    }

    /// Signs and words that a format asks for, and what formats are called.
    @Override
    public boolean isOwn(int argument) {
        return switch (this) {
            case CUT_OFF, EXPECTED, NO_GRAPH, UNSUPPORTED_FORMAT, ENCODING_ASSUMED -> argument == 0;
            default -> false;
        };
    }

    @Override
    public String stood(List<Object> arguments) {
        return switch (this) {
            case TIE_TWICE, MERGED_TIE, TIMES_REVERSED, NO_WAVE, NEVER_TOGETHER, WAVE_NOT_KNOWN -> arguments.size() > 1 ? arguments.get(0) + " – " + arguments.get(1) : Reason.super.stood(arguments);
            case NOT_A_NUMBER, ANSWER_NOT_UNDERSTOOD, UNKNOWN_WORD, OUT_OF_RANGE, EXPECTED -> at(1, arguments);
            case NOT_POSITIVE, CODE_NO_TIE -> at(2, arguments);
            // Their arguments say what was done or found of the whole, not what stood at a place.
            case ENCODING_ASSUMED, ODD_CHARACTERS, SPELLING, NOT_LISTED, LISTED_ABSENT, LISTED_ALIKE, NAMES_DIFFER, ATTRIBUTES_KEPT, TIE_ATTRIBUTES_KEPT, DRAWING_DETAILS, ATTRIBUTE_TWICE, SAME_BUT_CAPITALS, SILENT, NOT_IN_WAVE, NOT_ASKED_ABOUT, NOT_ASKED, LAYER_WITHOUT_TIE, LAYER_TAKEN_AS_NONE, ANSWERS_ARE_KINDS, ANSWERS_BY_SCALE, ANSWERS_BY_CODE, ANSWERS_BY_HEADING, NO_GRAPH,
                 ABSENT_BY_CODE, NOT_POSITIVE_THEN, CUT_OFF, WORD_MISSING, NAME_MISSING, PARTICIPATION_MISSING, UNSUPPORTED_FORMAT,
                 FILE_UNREADABLE, RECIPE_SHEET_MISSING, RECIPE_COLUMN_MISSING, RECIPE_NAME_MISSING -> "";
            default -> Reason.super.stood(arguments);
        };
    }

    private static String at(int place, List<Object> arguments) {
        Object argument = place < arguments.size() ? arguments.get(place) : "";
        return argument instanceof Double number ? Numbers.written(number) : String.valueOf(argument);
    }
}
