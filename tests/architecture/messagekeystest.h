#pragma once

#include <QObject>

namespace motcua::tests
{

class MessageKeysTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyHasASentence_data();
    void everyKeyHasASentence();
};

} // namespace motcua::tests
