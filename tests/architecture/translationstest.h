#pragma once

#include <QObject>

namespace motcua::tests
{

class TranslationsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
};

} // namespace motcua::tests
