#include "app/documents/formfields.h"

#include <QLocale>

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

namespace
{

kainjow::mustache::data mustacheData(const FieldMap &fields)
{
    kainjow::mustache::data data;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        data.set(it.key().toStdString(), it->isEmpty()
                                             ? kainjow::mustache::data(false)
                                             : kainjow::mustache::data(it->toStdString()));
    }
    return data;
}

} // namespace

QString flag(bool isSet) { return isSet ? u"1"_s : QString(); }

QString padded(int number, int width) { return u"%1"_s.arg(number, width, 10, QChar(u'0')); }

QString money(qint64 dong) { return QLocale(QLocale::Vietnamese).toString(dong); }

QString shortDate(const QDate &date)
{
    return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString();
}

QString shortTime(const QDateTime &instant)
{
    return instant.isValid() ? kernel::inVietnam(instant).toString(u"HH:mm dd/MM/yyyy"_s)
                             : QString();
}

void addTime(FieldMap &fields, const QString &prefix, const QDateTime &instant)
{
    const QDateTime time = kernel::inVietnam(instant);
    const QDate date = time.date();
    const auto put = [&](QLatin1StringView part, const QString &value) {
        fields.insert(prefix + part, instant.isValid() ? value : QString());
    };
    put("Hour"_L1, padded(time.time().hour(), 2));
    put("Minute"_L1, padded(time.time().minute(), 2));
    put("Day"_L1, padded(date.day(), 2));
    put("Month"_L1, padded(date.month(), date.month() <= 2 ? 2 : 1));
    put("Year"_L1, QString::number(date.year()));
    put("Stamp"_L1, time.toString(u"yyyyMMddHHmmss"_s));
}

QString filled(const QString &text, const FormValues &values, bool asHtml)
{
    kainjow::mustache::mustache form(text.toStdString());
    if (!asHtml)
        form.set_custom_escape([](const std::string &plain) { return plain; });
    auto data = mustacheData(values.fields);
    for (auto it = values.lists.cbegin(); it != values.lists.cend(); ++it) {
        kainjow::mustache::data list(kainjow::mustache::data::type::list);
        for (const FieldMap &entry : *it)
            list.push_back(mustacheData(entry));
        data.set(it.key().toStdString(), list);
    }
    return QString::fromStdString(form.render(data));
}

} // namespace motcua::documents
