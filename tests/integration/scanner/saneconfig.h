#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace motcua::tests
{

/// A private SANE_CONFIG_DIR: a dll.conf with the given backends only, an empty dll.d, and the
/// config files it is given. While it lives, SANE in this process' children reads nothing else.
class SaneConfig
{
public:
    explicit SaneConfig(const QStringList &backends);
    ~SaneConfig();
    Q_DISABLE_COPY_MOVE(SaneConfig)

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void write(const QString &file, const QByteArray &content) const;

    /// Makes it the one of this process' children.
    void use() const;

    /// The test backend with room for A4 (its own default is 200 mm) and further lines.
    [[nodiscard]] static QByteArray testConf(const QByteArray &further = {});
    /// One eSCL scanner by its address, no discovery.
    [[nodiscard]] static QByteArray airscanConf(const QString &name, const QString &url);

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

} // namespace motcua::tests
