package samenspel.sample;

import samenspel.network.LayerId;
import samenspel.network.Name;

/// The three kinds of tie the questionnaire of the samples asks for.
enum Flow {
    CONTENT("content", "Inhoudelijke informatie", "Content information"),
    ADMINISTRATIVE("administrative", "Bestuurlijke informatie", "Administrative information"),
    REFERRAL("referral", "Cliëntverwijzing", "Client referral");

    private final LayerId id;
    private final Name layerName;

    Flow(String id, String nl, String en) {
        this.id = new LayerId(id);
        this.layerName = Name.of(nl, en);
    }

    LayerId id() {
        return id;
    }

    Name layerName() {
        return layerName;
    }
}
