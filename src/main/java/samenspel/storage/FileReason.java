package samenspel.storage;

import samenspel.text.account.Outcome;
import samenspel.text.account.Reason;
import samenspel.text.json.NotJson;

/// Everything that can be wrong with a file. Each has a message `problem.<code>` in both languages.
public enum FileReason implements Reason {
    FILE_MISSING,
    FILE_IS_FOLDER,
    FILE_NOT_ALLOWED,
    FILE_UNREADABLE,
    TOO_LARGE,
    BAD_ENCODING,
    EMPTY_FILE,
    CUT_OFF,
    NOT_JSON,
    TOO_DEEP,
    NOT_SAMENSPEL,
    NOT_A_LOOK,
    NEWER_VERSION,
    UNKNOWN_VERSION,
    DUPLICATE_FIELD,
    MISSING_FIELD,
    NOT_TEXT,
    NOT_NUMBER,
    NOT_WHOLE_NUMBER,
    NOT_SHARE,
    NOT_POSITIVE_SHARE,
    NOT_FACTOR,
    NOT_FLAG,
    NOT_FIELDS,
    NOT_LIST,
    NOT_DATE,
    NOT_COLOUR,
    NOT_NAME,
    UNKNOWN_WORD,
    NEGATIVE_NUMBER,
    EMPTY_ID,
    HALF_CHARACTER,
    DUPLICATE_ID,
    ATTENDANCE_TWICE,
    UNKNOWN_ORGANISATION,
    UNKNOWN_SECTOR,
    UNKNOWN_LAYER,
    NO_LAYERS,
    LAYER_COUNT,
    RANK,
    REPORT_SHAPE,
    NOT_STRENGTH,
    NOT_ATTRIBUTE,
    NOT_REPORTED,
    SELF_TIE,
    DUPLICATE_TIE,
    POINT_SHAPE,
    NOT_FIGURES,
    NOT_AN_IMPORT,
    DUPLICATE_NAME,
    NO_CHOICE,
    WAVE_AND_CHANGE,
    NEEDS_CHANGE,
    NO_CHANGE,
    SAME_WAVE,
    UNKNOWN_PLACE,
    NOT_LENGTH,
    NOT_DPI,
    NOT_RANGE,
    REPORT_WHILE_ABSENT(Outcome.SET_ASIDE),
    PERCEPTION_WHILE_ABSENT(Outcome.SET_ASIDE),
    LAYER_NOT_TOLD(Outcome.NOTED),
    NAME_WAITS(Outcome.NOTED),
    SCENE_WAITS(Outcome.NOTED),
    UNUSED_ENTRY(Outcome.SET_ASIDE),
    UNKNOWN_COUNTED(Outcome.SET_ASIDE),
    NOTE_OF_UNKNOWN(Outcome.SET_ASIDE),
    MORE(Outcome.SET_ASIDE);

    private final Outcome outcome;

    FileReason() {
        this(Outcome.REFUSED);
    }

    FileReason(Outcome outcome) {
        this.outcome = outcome;
    }

    static FileReason of(NotJson.Kind kind) {
        return switch (kind) {
            case EMPTY -> EMPTY_FILE;
            case CUT_OFF -> CUT_OFF;
            case SYNTAX -> NOT_JSON;
            case TOO_DEEP -> TOO_DEEP;
            case TOO_LARGE, TOO_MANY -> TOO_LARGE;
        };
    }

    @Override
    public String code() {
        return FileWords.of(this);
    }

    @Override
    public String key() {
        return "problem." + code();
    }

    /// The field that is missing, and the words there may be.
    @Override
    public boolean isOwn(int argument) {
        return this == MISSING_FIELD && argument == 0 || this == UNKNOWN_WORD && argument == 1;
    }

    /// What becomes of the file, or of the part it is found in.
    Outcome outcome() {
        return outcome;
    }
}
