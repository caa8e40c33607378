#pragma once

#include <QObject>

namespace motcua::tests
{

/// What an operator draws over the page as it is shown is what stays of it.
class CropTest : public QObject
{
    Q_OBJECT

private slots:
    void cutsWhatWasDrawn_data();
    void cutsWhatWasDrawn();
    void wholePageIsAllThatWasScanned();
    void cropOfACropStaysReadable();
};

} // namespace motcua::tests
