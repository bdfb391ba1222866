package madoguchi.redaction;

/** Names of places as pieces of patterns. */
final class Places {

    static final String PREFECTURE = "東京都|北海道|(?:京都|大阪)府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井"
            + "|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎"
            + "|鹿児島|沖縄)県";

    static final String ROMAN_PREFECTURE =
            "(?:t[oō]ky[oō]|hokkaid[oō]|ky[oō]to|[oō]saka|aomori|iwate|miyagi|akita|yamagata|fukushima"
                    + "|ibaraki|tochigi|gunma|saitama|chiba|kanagawa|niigata|toyama|ishikawa|fukui|yamanashi|nagano|gifu|shizuoka|aichi|mie|shiga"
                    + "|hy[oō]go|nara|wakayama|tottori|shimane|okayama|hiroshima|yamaguchi|tokushima|kagawa|ehime|k[oō]chi|fukuoka|saga|nagasaki"
                    + "|kumamoto|[oō]ita|miyazaki|kagoshima|okinawa|yokohama|nagoya|sapporo|kobe|k[oō]be|kawasaki|sendai)(?:-to|-fu|-ken)?";

    /** Municipalities written in hiragana, which nothing else tells from the words before them. */
    static final String HIRAGANA_MUNICIPALITY = "さいたま|つくばみらい|つくば|いわき|ひたちなか|うるま|みなかみ|つがる|むつ|えびの|かすみがうら|さくら|みどり|ふじみ|いすみ"
            + "|かほく|あわら|みよし|あま|いなべ|たつの|さぬき|みやま|うきは|にかほ|おいらせ|あきる|いちき|おおい|せたな|えりも|まんのう|みやき|さつま|かつらぎ"
            + "|みなべ|すさみ|ときがわ|つるぎ|みやこ|いの|おおき";

    private Places() {}
}
