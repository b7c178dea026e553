@echo off
rem Starts Hailsham with the runtime that came with it, else JAVA_HOME, else the java on the path.
setlocal
set "HAILSHAM_HOME=%~dp0.."
set "HAILSHAM_RUN=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "HAILSHAM_RUN=%JAVA_HOME%\bin\java.exe"
if exist "%HAILSHAM_HOME%\lib\runtime\bin\java.exe" set "HAILSHAM_RUN=%HAILSHAM_HOME%\lib\runtime\bin\java.exe"
if defined HAILSHAM_JAVA set "HAILSHAM_RUN=%HAILSHAM_JAVA%\bin\java.exe"
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "HAILSHAM_QUICK=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
for %%c in (explore map) do if "%~1"=="%%c" set "HAILSHAM_QUICK="
"%HAILSHAM_RUN%" -Xlog:disable %HAILSHAM_QUICK% %HAILSHAM_JAVA_OPTIONS% -Dhailsham.launcher=hailsham -jar "%HAILSHAM_HOME%\lib\hailsham.jar" %*
exit /b %ERRORLEVEL%
