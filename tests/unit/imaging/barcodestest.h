#pragma once

#include <QObject>

namespace motcua::tests
{

class TestBarcodes : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsPrinted_data();
    void readsWhatIsPrinted();
    void passesWhatIsNotWanted();
    void findsNoneInText();
};

} // namespace motcua::tests
