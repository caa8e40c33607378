#pragma once

#include <QObject>

namespace motcua::tests
{

class BlobStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsContent_data();
    void keepsContent();
    void keepsEqualContentOnce();
    void readsASequentialSource();
    void noticesAFlippedBit();
    void noticesABitInEachByte();
    void noticesACut();
    void mendsACutBlobOnNextPut();
    void namesWhatIsMissing();
    void passesAReadErrorOn();
    void leavesNoTemporaryFile();
};

} // namespace motcua::tests
