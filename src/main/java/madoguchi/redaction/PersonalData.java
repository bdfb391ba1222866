package madoguchi.redaction;

/** The kinds of personal data that are taken out, and what stands in their place. */
enum PersonalData {
    PASSWORD("[パスワード]", "[password]"),
    LINE_ID("[LINE ID]", "[LINE ID]"),
    MAIL_ADDRESS("[メールアドレス]", "[email]"),
    CARD_NUMBER("[カード番号]", "[card number]"),
    MY_NUMBER("[マイナンバー]", "[my number]"),
    BANK_ACCOUNT("[口座番号]", "[bank account]"),
    ADDRESS("[住所]", "[address]"),
    PHONE_NUMBER("[電話番号]", "[phone]"),
    IP_ADDRESS("[IPアドレス]", "[IP address]");

    private final String japanese;
    private final String english;

    PersonalData(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    String placeholder(boolean inJapanese) {
        return inJapanese ? japanese : english;
    }
}
