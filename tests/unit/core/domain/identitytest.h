#pragma once

#include <QObject>

namespace motcua::tests
{

/// The QR text of citizen ID cards and the structure of identity numbers.
class IdentityTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBothCards_data();
    void readsBothCards();
    void forgivesWhatReadersDo_data();
    void forgivesWhatReadersDo();
    void isSilentAboutOtherText_data();
    void isSilentAboutOtherText();
    void warnsAboutNumbers_data();
    void warnsAboutNumbers();
};

} // namespace motcua::tests
