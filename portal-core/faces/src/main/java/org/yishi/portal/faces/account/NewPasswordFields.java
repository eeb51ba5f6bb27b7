package org.yishi.portal.faces.account;

/** The two fields in which a new password is typed; what was typed is never sent back. */
abstract class NewPasswordFields {

    private String password;
    private String repeated;

    String typed() {
        return password;
    }

    String typedAgain() {
        return repeated;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return null;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
