#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace motcua::widgets
{

struct Question {
    QString title;
    QString text;
    QString yes; ///< the deed in a word, not "OK"
    QString no;
};

/// File and message dialogs, so that tests can answer them. Nothing blocks: the answer comes later
/// and does not come at all when the person cancels.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    virtual void openFiles(QWidget *parent, const QString &title, const QString &filter,
                           std::function<void(const QStringList &)> chosen) = 0;
    virtual void openFolder(QWidget *parent, const QString &title,
                            std::function<void(const QString &)> chosen) = 0;
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                          std::function<void(const QString &)> chosen) = 0;
    virtual void ask(QWidget *parent, const Question &question, std::function<void()> yes) = 0;
};

class QtDialogs final : public Dialogs
{
public:
    void openFiles(QWidget *parent, const QString &title, const QString &filter,
                   std::function<void(const QStringList &)> chosen) override;
    void openFolder(QWidget *parent, const QString &title,
                    std::function<void(const QString &)> chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                  std::function<void(const QString &)> chosen) override;
    void ask(QWidget *parent, const Question &question, std::function<void()> yes) override;
};

} // namespace motcua::widgets
