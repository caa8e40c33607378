#include "tests/integration/scanner/saneconfig.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr auto variable = "SANE_CONFIG_DIR";

} // namespace

SaneConfig::SaneConfig(const QStringList &backends) : m_before(qgetenv(variable))
{
    QDir(folder()).mkdir(u"dll.d"_s);
    write(u"dll.conf"_s, backends.join(u'\n').toUtf8() + '\n');
    use();
}

SaneConfig::~SaneConfig()
{
    if (m_before.isEmpty())
        qunsetenv(variable);
    else
        qputenv(variable, m_before);
}

void SaneConfig::write(const QString &file, const QByteArray &content) const
{
    QFile target(folder() + u'/' + file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(target.fileName()));
}

void SaneConfig::use() const { qputenv(variable, folder().toUtf8()); }

QByteArray SaneConfig::testConf(const QByteArray &further)
{
    return "number_of_devices 1\ngeometry_max 420.0\nbr_x 210\nbr_y 297\nresolution 300\n"
           "test-picture \"Color pattern\"\n" +
           further;
}

QByteArray SaneConfig::airscanConf(const QString &name, const QString &url)
{
    return u"[devices]\n\"%1\" = %2, eSCL\n[options]\ndiscovery = disable\nws-discovery = off\n"_s
        .arg(name, url)
        .toUtf8();
}

} // namespace motcua::tests
