#pragma once

#include <QObject>

namespace motcua::tests
{

/// The pnm backend feeds a picture of ours through the real SANE API, bit by bit.
class PnmTest : public QObject
{
    Q_OBJECT

private slots:
    void pictureComesThroughUnchanged_data();
    void pictureComesThroughUnchanged();
    void badStatusAtTheEndTearsThePage_data();
    void badStatusAtTheEndTearsThePage();
};

} // namespace motcua::tests
