@echo off
rem Runs Quorate from wherever it lies; builds it first where that has not been done.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%target\quorate.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

if "%JAVA%"=="java" (
    where java >nul 2>nul || (
        echo quorate: Java is missing: install a JDK, version 17 or later. 1>&2
        exit /b 4
    )
)

if not exist "%JAR%" (
    where mvn >nul 2>nul || (
        echo quorate: Maven is missing: install Maven, version 3.8 or later. 1>&2
        exit /b 4
    )
    echo quorate: the program is built first, this once; it takes about a minute. 1>&2
    pushd "%HERE%"
    call mvn -q -DskipTests package <nul 1>&2
    popd
)
if not exist "%JAR%" exit /b 4

"%JAVA%" -Xlog:disable -jar "%JAR%" %*
exit /b %ERRORLEVEL%
